@export()
@description('Tags of a resource: name and value.')
type tagSet = {
  *: string
}

@export()
@description('Schedules of the timers by the name of their setting: NCRONTAB, in UTC.')
type scheduleSet = {
  SelfReportSchedule: string
  InspectionSchedule: string
  DeadlineSchedule: string
  ExpirySchedule: string
  DigestSchedule: string
  HousekeepingSchedule: string
}

@export()
@description('The plan that the app runs on.')
type hostingPlan = 'flexConsumption' | 'elasticPremium'
