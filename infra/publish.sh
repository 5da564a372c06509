#!/usr/bin/env bash
# Puts a package on the function app that `az deployment group create --name award` made in a resource group, and waits until it is healthy.
# Usage: infra/publish.sh RESOURCE_GROUP PACKAGE.zip
set -euo pipefail
[ $# -eq 2 ] || { sed -n '2,3s/^# //p' "$0"; exit 2; }
group=$1 package=$2

output() { az deployment group show --resource-group "$group" --name award --query "properties.outputs.$1.value" --output tsv; }
app=$(output appName)
address=$(output appAddress)

case $(output hosting) in
  flexConsumption)
    az functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$package" --output none
    ;;
  elasticPremium)
    az storage blob upload --auth-mode login --account-name "$(output hostStorageName)" --container-name "$(output packageContainer)" \
      --name app.zip --file "$package" --overwrite --output none
    az functionapp restart --resource-group "$group" --name "$app" --output none
    # A package that is only a blob is not noticed by what starts the app on timers: it must be told.
    az rest --method post --url "$(output appId)/syncfunctiontriggers?api-version=2024-04-01" --output none
    ;;
esac

# The first start after a deployment may take a minute or two.
curl --fail --silent --show-error --output /dev/null --retry 30 --retry-delay 10 --retry-all-errors --max-time 30 "$address/health"
echo "$address is healthy"
