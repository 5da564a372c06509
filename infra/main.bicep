import { roles } from 'modules/roles.bicep'
import { hostingPlan, scheduleSet } from 'modules/types.bicep'

metadata description = 'AwardFunctions on Azure: one function app, its storage, its secrets and what watches over it. Nothing in it has a shared key.'

@description('Which deployment this is, for names and tags.')
@minLength(2)
@maxLength(8)
param environmentName string

@description('The region: by default that of the resource group.')
param location string = resourceGroup().location

@description('The plan. Flex Consumption costs next to nothing while nobody uses it, but Azure China did not offer it when this was written: see README.md.')
param hosting hostingPlan = environment().name == 'AzureChinaCloud' ? 'elasticPremium' : 'flexConsumption'

@description('flexConsumption: how far the app may scale out.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('flexConsumption: memory of an instance in MB.')
param instanceMemoryMB 512 | 2048 | 4096 = 2048

@description('flexConsumption: instances kept warm, so that the first visitor of the day does not wait. Each is billed all the time.')
@minValue(0)
param alwaysReadyInstances int = 0

@description('How many copies of everything are kept, and where.')
param storageSku 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GRS' | 'Standard_GZRS'

@description('Address of the portal, such as https://award.example.gov.cn: it stands in every mail. Empty for the address that Azure gives.')
param portalAddress string = ''

@description('Sender of the mails; its domain must be authenticated with SendGrid.')
@minLength(3)
param mailFrom string

@description('Who is told by mail when something needs a person.')
@minLength(1)
param alertEmails string[]

@description('Object ID of the user, group or service principal that enters the secrets; empty for nobody.')
param vaultOfficerId string = ''

@description('elasticPremium: object ID of the principal that uploads packages; empty for nobody.')
param packagerId string = ''

@description('Days for which logs are kept. The Cybersecurity Law (网络安全法 第二十一条) asks for six months at least.')
@minValue(30)
@maxValue(730)
param logRetentionDays int

@description('Days for which deleted or overwritten documents can be brought back.')
@minValue(1)
@maxValue(365)
param recoveryDays int

@description('Schedules of the timers: NCRONTAB, in UTC. Asia/Shanghai is eight hours ahead all year. WEBSITE_TIME_ZONE is no way out: on Flex Consumption it breaks TLS and metrics.')
param schedules scheduleSet = {
  SelfReportSchedule: '0 0 1 * * *' // 09:00 in Shanghai, as on one machine
  InspectionSchedule: '0 2 1 * * *'
  DeadlineSchedule: '0 3 1 * * *'
  ExpirySchedule: '0 4 1 * * *'
  DigestSchedule: '0 6 1 * * *' // last: it tells what the others found
  HousekeepingSchedule: '0 * * * * *' // every minute: a mail or a signal that a crash left behind waits no longer
}

var token = uniqueString(resourceGroup().id, environmentName)
var name = 'award-${environmentName}'
var appName = '${name}-${token}'
var identityName = '${name}-app'
var applicationInsightsName = '${name}-insights'
var hostStorageName = 'stawardhost${token}'
var dataStorageName = 'stawarddata${token}'
var vaultName = 'kv-award-${token}'
var packageContainer = 'app-package'
var tags = {
  application: 'AwardFunctions'
  environment: environmentName
}

// Written out rather than read from the resources, so that what-if can show them; the suffixes are the cloud's own.
var storageSuffix = environment().suffixes.storage
var vaultUri = 'https://${vaultName}${environment().suffixes.keyvaultDns}/'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: identityName
  location: location
  tags: tags
}

module monitoring 'modules/monitoring.bicep' = {
  params: {
    location: location
    tags: tags
    workspaceName: '${name}-logs'
    applicationInsightsName: applicationInsightsName
    identityName: identity.name
    retentionDays: logRetentionDays
  }
}

// Two accounts: what the host and the engine write all day can be thrown away and is not worth logging; the records and
// documents of an award can't and are.
module hostStorage 'modules/storage.bicep' = {
  params: {
    location: location
    tags: tags
    name: hostStorageName
    sku: storageSku
    containers: [packageContainer]
    loggedOperations: ['StorageDelete']
    identityName: identity.name
    identityRoles: [roles.storageBlobDataOwner, roles.storageQueueDataContributor, roles.storageTableDataContributor]
    packagerId: packagerId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module dataStorage 'modules/storage.bicep' = {
  params: {
    location: location
    tags: tags
    name: dataStorageName
    sku: storageSku
    recoveryDays: recoveryDays
    loggedOperations: ['StorageRead', 'StorageWrite', 'StorageDelete']
    identityName: identity.name
    identityRoles: [roles.storageBlobDataContributor, roles.storageTableDataContributor]
    workspaceId: monitoring.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  params: {
    location: location
    tags: tags
    name: vaultName
    identityName: identity.name
    vaultOfficerId: vaultOfficerId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module functionApp 'modules/functionApp.bicep' = {
  // It starts as soon as it exists, and must find its storage and its rights there.
  dependsOn: [hostStorage, dataStorage, vault]
  params: {
    location: location
    tags: tags
    name: appName
    hosting: hosting
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyInstances: alwaysReadyInstances
    portalAddress: portalAddress
    mailFrom: mailFrom
    schedules: schedules
    identityName: identity.name
    hostStorage: {
      blob: 'https://${hostStorageName}.blob.${storageSuffix}/'
      queue: 'https://${hostStorageName}.queue.${storageSuffix}/'
      table: 'https://${hostStorageName}.table.${storageSuffix}/'
    }
    packageContainer: packageContainer
    dataStorage: {
      blob: 'https://${dataStorageName}.blob.${storageSuffix}/'
      table: 'https://${dataStorageName}.table.${storageSuffix}/'
    }
    sendGridKeyUris: {
      api: '${vaultUri}secrets/sendgrid-api-key'
      webhook: '${vaultUri}secrets/sendgrid-webhook-public-key'
    }
    applicationInsightsName: applicationInsightsName
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    location: location
    tags: tags
    name: name
    applicationInsightsId: monitoring.outputs.applicationInsightsId
    emails: alertEmails
  }
}

@description('Plan that the app runs on.')
output hosting string = hosting

@description('Name of the function app.')
output appName string = appName

@description('Resource ID of the function app.')
output appId string = functionApp.outputs.id

@description('Address that Azure gave the app; it answers whether or not the portal has an address of its own.')
output appAddress string = 'https://${functionApp.outputs.hostName}'

@description('Account that holds the package.')
output hostStorageName string = hostStorageName

@description('Container that holds the package.')
output packageContainer string = packageContainer

@description('Account that holds records and documents.')
output dataStorageName string = dataStorageName

@description('Vault that holds the secrets.')
output vaultName string = vaultName
