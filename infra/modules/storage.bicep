import { roles } from 'roles.bicep'
import { tagSet } from 'types.bicep'

@description('The region of the account.')
param location string

@description('Tags of the account.')
param tags tagSet

@description('Name of the account.')
@minLength(3)
@maxLength(24)
param name string

@description('How many copies are kept, and where.')
param sku string

@description('Blob containers that must exist before anyone uses the account.')
param containers string[] = []

@description('Days for which deleted and overwritten blobs, and deleted containers, can be brought back; null for not at all.')
@minValue(1)
@maxValue(365)
param recoveryDays int?

@description('Operations that are logged.')
param loggedOperations ('StorageRead' | 'StorageWrite' | 'StorageDelete')[]

@description('Name of the managed identity of the app.')
param identityName string

@description('Roles of the app on this account.')
param identityRoles string[]

@description('Object ID of whoever uploads packages to this account; empty for nobody.')
param packagerId string = ''

@description('Resource ID of the Log Analytics workspace.')
param workspaceId string

var recovery = {
  enabled: recoveryDays != null
  days: recoveryDays
}
var logs = [for operation in loggedOperations: { category: operation, enabled: true }]
var metrics = [{ category: 'Transaction', enabled: true }]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: recovery
    containerDeleteRetentionPolicy: recovery
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [
  for containerName in containers: {
    parent: blobs
    name: containerName
    properties: {
      publicAccess: 'None'
    }
  }
]

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource identityAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in identityRoles: {
    name: guid(account.id, identityName, role)
    scope: account
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource packagerAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(packagerId)) {
  name: guid(account.id, packagerId, roles.storageBlobDataContributor)
  scope: account
  properties: {
    principalId: packagerId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.storageBlobDataContributor
    )
  }
}

resource blobDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: blobs
  properties: {
    workspaceId: workspaceId
    logs: logs
    metrics: metrics
  }
}

resource queueDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: queues
  properties: {
    workspaceId: workspaceId
    logs: logs
    metrics: metrics
  }
}

resource tableDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: tables
  properties: {
    workspaceId: workspaceId
    logs: logs
    metrics: metrics
  }
}
