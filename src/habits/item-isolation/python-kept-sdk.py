# The same, where one that fails is told, and the others have their turn.
import meraki

dashboard = meraki.DashboardAPI(suppress_logging=True)

for network in dashboard.organizations.getOrganizationNetworks("4711"):  # ✓
    try:
        dashboard.networks.updateNetwork(network["id"], timeZone="Europe/Berlin")
    except meraki.APIError as error:
        print(f"{network['id']}: {error}")
