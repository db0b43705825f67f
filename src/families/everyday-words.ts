/**
 * Words that code of any kind is full of, by how many of all units that decide something have them: measured on twelve public
 * repositories in five languages, words of fewer than five of them left out. What is not here is rarer. A word of the list
 * says little about which business a unit belongs to, however rare it is where it stands.
 */
export const everydayWords: readonly (readonly [share: number, words: string])[] = [
  [
    0.15,
    `
    cap code content message option path start status string type url user
    `,
  ],
  [
    0.055,
    `
    activation allow body build children count customer email end environment expiry expression file filter floor
    found handle header host http include invalid join key last name next node only push return root server slice
    tag template time token ts verify warning
    `,
  ],
  [
    0.028,
    `
    access active address an api app append application are ast attribute before cache can case child color command
    constant contain credential custom date deactivation debug delay description dir display document duration
    dynamic element error event extension external failure first function generate group handler icon identifier
    ignore item json left line link literal lock login match membership metadata method mode non normalize number
    object offset order param parent password pattern prefix property rate requir resolv right row rule scope script
    select sett skip some split standard stringify style successful support synchronise system that theme tier
    timeout trim uri valid value version width window
    `,
  ],
  [
    0.014,
    `
    account action adapter additional admin after already anonymous approval arg argument array assignment attempt
    auto available background bad binary bind boolean buffer byte call cancel cannot change channel check class
    close column com comment commit company compare configuration connection container control convert creat css ctx
    dark declaration decode default detail dev directive directory doe domain effect encod encode endpoint entity es
    escape exist expect export extract fallback feature filename finish flag flat flow font fs full get have head
    height html ids image import index inner ip js language length like listener load location merge meta
    millisecond minute miss module more must named need notification open origin original own owner padd page
    parameter pars parser part payload permission policy port position post process prohibit project protocol px
    quantity re redirect register relative remote render report request require reset resource result route runtime
    same save schema scheme search second security segment selector sequence service session sign single so sort
    space specifier stack statement step stop storage store strict subject subscription substr svg syntax title top
    total transition up used utf variable variant web will without wrap zone
    `,
  ],
  [
    0.007,
    `
    absolute accessor algorithm alia align alway animation annotation arrow assert attr authorisation back based
    been between big bit border bottom browser but cach card catch category center chain chang character chunk claim
    clos col collect common compatible compile compiler component compress comput concat concurrency condition
    config configur configure confirm connect cookie core could create cwd data day db define delet dep desc
    determine difference dim discount dom dot down duplicate edge edit el ensure escap example exclude exit expand
    expr extend factory false family field fill final focus folder follow force form frame framework generat
    generator github green hash hidden hide hint hour hover href identity idle ignor in info information inline
    input insert instead io kind known label layout least light loader loc locale logg major manifest mapp mark
    matcher media merg metric mod model modifier modify multiple nest net no none normaliz note off ok once op
    opacity operation opt os other override package pass patch pend per placeholder plugin pop pre prefer preserve
    prevent previous priority production profile provider proxy queue quotation random react reason recover
    recursive reduce ref reference reflect refresh reg regex rejection renderer rest restriction round safe see
    serialize set setup shape show side signature simple size slash sm socket source specify src stat state stdout
    suffix tab target test text toggle trace track trail tree true typescript undefined unexpect unique unknown
    unsupport updat us usage username using utc util validator var via visit was watch we weak weight whether which
    wildcard wrapper xml year you your
    `,
  ],
];
