/**
 * What kind of thing a call does, whatever library does it: `createHmac`, `hmac.New` and `new HMACSHA256` are `hmac`. Null
 * for calls that are not in the table.
 */
export function callConcept(holder: string, name: string): string | null {
  const last = plain(name);
  const owner = plain(holder);
  if (!NAMES.has(last) && !OWNERS.has(owner)) return null;
  return CONCEPTS.get(`${owner}.${last}`) ?? CONCEPTS.get(`.${last}`) ?? CONCEPTS.get(`${owner}.*`) ?? null;
}

function plain(name: string): string {
  if (name.length > LONGEST) return '';
  const lower = name.toLowerCase();
  return lower.includes('_') ? lower.replaceAll('_', '') : lower;
}

const LONGEST = 40;

/**
 * One kind a line. `x.y` is a call of y on x, `.y` on whatever, `x.*` any call on x. From the documentation of the standard
 * libraries of the languages read, and of the libraries named most often for the same purpose in each.
 */
const CALLS = `
hmac: .createhmac hmac.new .hmacsha256 .hmacsha512 .hmacsha1 hmacsha256.* hmacsha512.* hmacsha1.* mac.getinstance .hmac hmac.digest .hmacsha256hex .hmachex
same time compare: .timingsafeequal .comparedigest hmac.equal .constanttimecompare .fixedtimeequals messagedigest.isequal .constanttimeequals .securecompare .safecompare
digest: .createhash sha256.sum256 sha256.new sha1.sum sha1.new sha512.sum512 md5.sum md5.new hashlib.* sha256.* sha1.* sha512.* md5.hashdata messagedigest.getinstance .sha256hex digestutils.*
signature: .createverify crypto.verify signature.getinstance .verifydata .signdata .initverify .initsign rsa.verifypkcs1v15 rsa.signpkcs1v15 .createsign
password hash: bcrypt.* .bcrypt argon2.* .pbkdf2 .pbkdf2sync .pbkdf2hmac .rfc2898derivebytes .scrypt .scryptsync
encrypt: .createcipheriv .createdecipheriv cipher.getinstance aes.create aes.newcipher .fernet cipher.newgcm .aesgcm
token check: .jwtverify jwt.verify jwt.decode jwt.parse jwt.parsewithclaims .parseclaimsjws .parsesignedclaims .validatetoken .validatetokenasync .jwtdecoder jwts.parser .parserbuilder .parsewithclaims
token read: .readjwttoken .readjsonwebtoken .getunverifiedheader .parseunverified .decodejwt .jwtdecode .decodeprotectedheader
token issue: .signjwt jwt.sign jwt.encode jwt.newwithclaims jwts.builder .createtoken .writetoken
base64: .base64encode .base64decode base64.* .frombase64string .tobase64string .b64decode .b64encode .urlsafeb64decode .urlsafeb64encode .geturldecoder .geturlencoder .getdecoder .atob .btoa stdencoding.* rawurlencoding.* urlencoding.* rawstdencoding.* base64urlencoder.*
hex: hex.encodetostring hex.decodestring .tohexstring .fromhexstring .hexdigest hexformat.* .unhexlify .hexlify
random: math.random rand.intn rand.int63n rand.float64 random.random random.uniform random.randint .nextint .nextdouble threadlocalrandom.* random.shared rand.n
random bytes: .randombytes rand.read .gettokenbytes secrets.* .securerandom randomnumbergenerator.* .tokenurlsafe .tokenhex .getrandomvalues
new id: .randomuuid uuid.new uuid.newstring guid.newguid uuid.randomuuid uuid.uuid4 .uuid4 .uuidv4 .nanoid uuid.newv7 ulid.*
sleep: .settimeout time.sleep thread.sleep task.delay asyncio.sleep .sleep .delay timeunit.* time.after .delayasync
clock: date.now time.now instant.now .utcnow datetime.utcnow datetimeoffset.utcnow datetime.now time.time time.since clock.instant .currenttimemillis .getutcnow zoneddatetime.now localdatetime.now
http call: .fetch axios.* requests.* httpx.* http.newrequest http.newrequestwithcontext client.do http.get http.post .getasync .postasync .sendasync .postasjsonasync .getfromjsonasync httprequest.newbuilder client.send httpclient.* .httprequestmessage resttemplate.* .aiohttp .urlopen got.* .xmlhttprequest
json read: json.parse json.loads json.unmarshal .readvalue .readtree .jsondocument jsondocument.parse jsonserializer.deserialize jsonconvert.deserializeobject json.newdecoder .fromjson
json write: json.stringify json.dumps json.marshal .writevalueasstring jsonserializer.serialize jsonconvert.serializeobject json.newencoder .tojson
number format: intl.numberformat .numberformat .tolocalestring numberformat.getinstance numberformat.getcurrencyinstance numberformat.getnumberinstance numberformat.getpercentinstance .decimalformat .formatcurrency .formatdecimal locale.currency .setminimumfractiondigits .getcultureinfo .cultureinfo message.newprinter .tofixed humanize.*
date format: intl.datetimeformat .datetimeformat .tolocaledatestring datetimeformatter.ofpattern .simpledateformat .strftime .strptime .toisostring .fromisoformat time.parse
currency: currency.getinstance currency.parseiso .getcurrencyinstance .formatcurrency locale.currency .setcurrency .currencysymbol
csv: csv.* .csvwriter .csvreader .writerow .dictreader .dictwriter papa.* csvformat.*
xml: .domparser .xmlreader xmlreader.* etree.* xml.unmarshal xml.marshal .xdocument xdocument.* documentbuilderfactory.*
zip: zlib.* gzip.* .gzipstream .gzip .gunzip .gzipoutputstream zip.*
mail: .sendmail smtp.* .smtpclient .mimemessage .mimetext .mimemultipart .createtransport .javamailsender
link parse: .urlsearchparams url.parse urllib.* .urlparse .parseqs url.queryescape .encodeuricomponent .decodeuricomponent .urlencode
file read: .readfile .readfilesync os.readfile file.readalltext files.readstring .readtext
lock: .setnx .setifabsent .acquirelock redislock.* .withlock .trylock
transaction: .begintransaction .begintx .transaction .executeintransaction .begintransactionasync
regex: regexp.mustcompile re.match re.fullmatch pattern.compile regex.ismatch re.sub re.search .findstringsubmatch
environment: os.getenv .getenvironmentvariable system.getenv environ.get
shell: exec.command subprocess.* .spawn .execfile .processbuilder process.start .execsync .spawnsync .execfilesync
`;

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  CALLS.trim()
    .split('\n')
    .flatMap((line) => {
      const [concept = '', calls = ''] = line.split(': ');
      return calls.split(' ').map((call): [string, string] => [call, concept]);
    }),
);

/** Asked first, as hardly any call is in the table. */
const NAMES: ReadonlySet<string> = new Set([...CONCEPTS.keys()].map((call) => call.slice(call.indexOf('.') + 1)));
const OWNERS: ReadonlySet<string> = new Set(
  [...CONCEPTS.keys()].filter((call) => call.endsWith('.*')).map((call) => call.slice(0, -2)),
);
