import gitlab
import meraki
from github import Github
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport
from jira import JIRA
from zeep import Client as Soap
from zeep.transports import Transport

Client(transport=RequestsHTTPTransport(url="https://shop.example.org/graphql", retries=3))  # ✗ (warning) `RequestsHTTPTransport` may wait for ever: add `timeout=10`
quick = RequestsHTTPTransport(url="https://shop.example.org/graphql", timeout=10)  # ✓
Client(transport=quick).execute(gql("{ orders { id } }"))
RequestsHTTPTransport(**options)
gitlab.Gitlab("https://git.example.org", private_token=token)  # ✗ `gitlab.Gitlab` may wait for ever: add `timeout=30`
gitlab.Gitlab("https://git.example.org", private_token=token, timeout=30)  # ✓
JIRA("https://issues.example.org", token_auth=token)  # ✗ `jira.JIRA` may wait for ever: add `timeout=30`
Soap("https://shop.example.org/orders?wsdl", transport=Transport(operation_timeout=30))  # ✓
Soap("https://shop.example.org/orders?wsdl", transport=Transport(timeout=30))  # ✗ add `operation_timeout=30`
# These give up by themselves, unless they are told not to.
meraki.DashboardAPI(api_key=token)  # ✓
Github(token)  # ✓
Github(token, timeout=None)
