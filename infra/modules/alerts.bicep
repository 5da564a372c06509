import { tagSet } from 'types.bicep'

@description('The region of the rules.')
param location string

@description('Tags of the rules.')
param tags tagSet

@description('Prefix of the names.')
param name string

@description('Resource ID of the Application Insights component that the app reports to.')
param applicationInsightsId string

@description('Who is told by mail.')
param emails string[]

// The names under which the app reports; the only place where the infrastructure knows them.
var metrics = {
  instancesParked: 'award.instances.parked'
  mailFailed: 'award.mail.failed'
}

var rules = [
  {
    name: 'parked-instances'
    title: 'Orchestrations are parked'
    description: 'An orchestration has failed for good or no longer fits the code, and waits for a person. Its award does not go on until someone looks at it.'
    severity: 1
    metric: metrics.instancesParked // a gauge: how many are parked
    aggregation: 'Maximum'
    window: 'PT1H'
  }
  {
    name: 'failed-mail'
    title: 'Mail could not be sent'
    description: 'A mail was refused for good, or it is in doubt whether it went out. Someone may not know that they are asked to decide.'
    severity: 2
    metric: metrics.mailFailed // a counter: how many have failed since the last report
    aggregation: 'Total'
    window: 'PT30M'
  }
]

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-operators'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'award-ops'
    enabled: true
    emailReceivers: [
      for email in emails: {
        name: email
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alert 'Microsoft.Insights/scheduledQueryRules@2021-08-01' = [
  for rule in rules: {
    name: '${name}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.title
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [applicationInsightsId]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: 'customMetrics | where name == "${rule.metric}"'
            metricMeasureColumn: 'value'
            timeAggregation: rule.aggregation
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [operators.id]
      }
    }
  }
]
