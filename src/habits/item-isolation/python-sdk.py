# A network vendor's own client: what it lists are records, and each is changed by itself.
import meraki

dashboard = meraki.DashboardAPI(suppress_logging=True)

for device in dashboard.organizations.getOrganizationDevices("4711"):  # ✗ (info) One bad record ends this loop
    dashboard.devices.updateDevice(device["serial"], tags=["checked"])
