using 'main.bicep'

// What differs from one county to the next comes from the environment: a GitHub environment's variables, or your shell.
param environmentName = 'dev'
param storageSku = 'Standard_LRS'
param logRetentionDays = 30
param recoveryDays = 7
param mailFrom = readEnvironmentVariable('MAIL_FROM')
param alertEmails = split(readEnvironmentVariable('ALERT_EMAILS'), ',')
param portalAddress = readEnvironmentVariable('PORTAL_ADDRESS', '')
param vaultOfficerId = readEnvironmentVariable('VAULT_OFFICER_ID', '')
param packagerId = readEnvironmentVariable('PACKAGER_ID', '')
