/** Units of time, lateness and the course of things. */
export const timeWords = `
year yr yrs annual annually annum yearly
month mo mth mths monthly
week wk wks weekly
day daily diem
hour hr hrs hourly
minute minutely
second sec secs
millisecond millis ms msec
fortnight fortnightly
quarter qtr quarterly
night nightly overnight
late lateness overdue arrears ~ delinquent delinquency tardy belated
deadline due
expiry expire expiration exp ~ validity ttl
duration timespan ~ period timeframe
frequency cadence ~ recurrence periodicity
delay wait ~ backoff pause sleep cooldown
idle inactive inactivity ~ dormant dormancy
start begin commence commencement
finish complete completion ~ conclude conclusion
postpone defer deferral deferment ~ reschedule
extend prolong prolongation
previous prior preceding ~ former
next subsequent ~ upcoming
latest newest
earliest oldest
timezone tz
schedule timetable ~ cron
birthday birthdate dob
workday weekday
temporary transient ~ interim provisional
immediate immediately instantly
`;
