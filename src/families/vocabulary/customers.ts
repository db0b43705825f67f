/** People and firms one deals with, and how they are rewarded. */
export const customerWords = `
customer cust ~ client consumer buyer shopper purchaser patron
user usr
account acct
company firm corporation corp ~ organisation organization org
loyalty ~ reward
bonus incentive
membership member
guest visitor
address addr
postcode postal zipcode
country nation
province prefecture
city town ~ municipality
phone telephone tel
email mail
gender sex
spouse ~ husband wife
infant baby
adult grownup
senior elderly pensioner ~ elder
juvenile underage
complaint grievance
invitation invite
survey questionnaire
consent optin
churn attrition
supplier vendor
seller merchant retailer ~ reseller
manufacturer maker
surname lastname
neighbour neighbor
language lang
`;
