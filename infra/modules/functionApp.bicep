import { hostingPlan, scheduleSet, tagSet } from 'types.bicep'

@description('The region of the app and its plan.')
param location string

@description('Tags of the app and its plan.')
param tags tagSet

@description('Name of the app: the first label of its address, so nobody else in the cloud may have it.')
param name string

@description('The plan to run on.')
param hosting hostingPlan

@description('flexConsumption: how far the app may scale out.')
param maximumInstanceCount int

@description('flexConsumption: memory of an instance.')
param instanceMemoryMB (512 | 2048 | 4096)

@description('flexConsumption: instances that are kept warm for pages.')
param alwaysReadyInstances int

@description('Address of the portal as people know it; empty for the address that Azure gives.')
param portalAddress string

@description('Sender of the mails.')
param mailFrom string

@description('Schedules of the timers, by the name of their setting.')
param schedules scheduleSet

@description('Name of the managed identity that the app runs as.')
param identityName string

@description('Blob, queue and table endpoint of the account that the Functions host and the orchestrations use.')
param hostStorage { blob: string, queue: string, table: string }

@description('Container of the host\'s account that holds the package.')
param packageContainer string

@description('Blob and table endpoint of the account that holds records and documents.')
param dataStorage { blob: string, table: string }

@description('Where in the vault the keys of SendGrid are.')
param sendGridKeyUris { api: string, webhook: string }

@description('Name of the Application Insights component.')
param applicationInsightsName string

@description('Resource ID of the Log Analytics workspace.')
param workspaceId string

var flex = hosting == 'flexConsumption'
var packageUrl = '${hostStorage.blob}${packageContainer}/app.zip'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: flex ? 'functionapp' : 'elastic'
  sku: flex
    ? {
        tier: 'FlexConsumption'
        name: 'FC1'
      }
    : {
        tier: 'ElasticPremium'
        name: 'EP1'
      }
  properties: {
    reserved: true
    maximumElasticWorkerCount: flex ? null : 3
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identity.id
    functionAppConfig: flex
      ? {
          deployment: {
            storage: {
              type: 'blobContainer'
              value: '${hostStorage.blob}${packageContainer}'
              authentication: {
                type: 'UserAssignedIdentity'
                userAssignedIdentityResourceId: identity.id
              }
            }
          }
          runtime: {
            name: 'dotnet-isolated'
            version: '10.0'
          }
          scaleAndConcurrency: {
            maximumInstanceCount: maximumInstanceCount
            instanceMemoryMB: instanceMemoryMB
            alwaysReady: alwaysReadyInstances > 0
              ? [
                  {
                    name: 'http'
                    instanceCount: alwaysReadyInstances
                  }
                ]
              : []
          }
        }
      : null
    siteConfig: {
      linuxFxVersion: flex ? null : 'DOTNET-ISOLATED|10.0'
      minimumElasticInstanceCount: flex ? null : 1
      healthCheckPath: flex ? null : '/health'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

// What the app itself reads.
var appSettings = {
  Award__Portal__Address: empty(portalAddress) ? 'https://${app.properties.defaultHostName}' : portalAddress
  Award__Mail__From: mailFrom
  Award__SendGrid__ApiKey: '@Microsoft.KeyVault(SecretUri=${sendGridKeyUris.api})'
  Award__SendGrid__WebhookPublicKey: '@Microsoft.KeyVault(SecretUri=${sendGridKeyUris.webhook})'
  Award__Storage__BlobServiceUri: dataStorage.blob
  Award__Storage__TableServiceUri: dataStorage.table
  // DefaultAzureCredential picks a user-assigned identity by this.
  AZURE_CLIENT_ID: identity.properties.clientId
}

// What the Functions host reads.
var hostSettings = {
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identity.properties.clientId
  AzureWebJobsStorage__blobServiceUri: hostStorage.blob
  AzureWebJobsStorage__queueServiceUri: hostStorage.queue
  AzureWebJobsStorage__tableServiceUri: hostStorage.table
  AzureWebJobsDisableHomepage: 'true'
  APPLICATIONINSIGHTS_CONNECTION_STRING: applicationInsights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
}

// Flex Consumption has these in functionAppConfig and refuses them as settings. Elastic Premium runs straight from the blob:
// its usual file share could only be mounted with the account's key, and there is none.
var planSettings = flex
  ? {}
  : {
      FUNCTIONS_EXTENSION_VERSION: '~4'
      FUNCTIONS_WORKER_RUNTIME: 'dotnet-isolated'
      WEBSITE_RUN_FROM_PACKAGE: packageUrl
      WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID: identity.id
    }

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union(appSettings, schedules, hostSettings, planSettings)
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: app
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'FunctionAppLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('Host name that Azure gave the app.')
output hostName string = app.properties.defaultHostName

@description('Resource ID of the app.')
output id string = app.id
