using 'main.bicep'

// What differs from one county to the next comes from the environment: a GitHub environment's variables, or your shell.
param environmentName = 'prod'
param storageSku = 'Standard_ZRS'
param logRetentionDays = 184 // the longest six months
param recoveryDays = 90
param alwaysReadyInstances = 1
param mailFrom = readEnvironmentVariable('MAIL_FROM')
param alertEmails = split(readEnvironmentVariable('ALERT_EMAILS'), ',')
param portalAddress = readEnvironmentVariable('PORTAL_ADDRESS')
param vaultOfficerId = readEnvironmentVariable('VAULT_OFFICER_ID', '')
param packagerId = readEnvironmentVariable('PACKAGER_ID', '')
