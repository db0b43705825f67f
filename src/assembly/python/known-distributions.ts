/** Distributions by a module they bring, where the names differ in other ways than the usual. */
export const DISTRIBUTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  _pytest=pytest _yaml=pyyaml allauth=django-allauth apt=python-apt attr=attrs barcode=python-barcode
  bson=pymongo bs4=beautifulsoup4 cairo=pycairo,cairocffi cassandra=cassandra-driver corsheaders=django-cors-headers
  Crypto=pycryptodome,pycrypto Cryptodome=pycryptodomex crispy_forms=django-crispy-forms
  cv2=opencv-python,opencv-python-headless,opencv-contrib-python,opencv-contrib-python-headless
  dateutil=python-dateutil dbus=dbus-python debug_toolbar=django-debug-toolbar decouple=python-decouple
  discord=discord-py,py-cord django_extensions=django-extensions django_filters=django-filter dns=dnspython
  docx=python-docx dotenv=python-dotenv drf_yasg=drf-yasg elftools=pyelftools engineio=python-engineio
  environ=django-environ,environ-config factory=factory-boy faiss=faiss-cpu,faiss-gpu fitz=pymupdf flask_sqlalchemy=flask-sqlalchemy
  gi=pygobject git=gitpython github=pygithub gitlab=python-gitlab google=protobuf,google-auth,googleapis-common-protos
  googleapiclient=google-api-python-client google_auth_oauthlib=google-auth-oauthlib gridfs=pymongo
  grpc=grpcio grpc_health=grpcio-health-checking grpc_reflection=grpcio-reflection grpc_status=grpcio-status
  grpc_tools=grpcio-tools guardian=django-guardian haystack=django-haystack import_export=django-import-export
  jenkins=python-jenkins jose=python-jose jwt=pyjwt kafka=kafka-python,kafka-python-ng ldap=python-ldap
  Levenshtein=levenshtein,python-levenshtein lz4=lz4 magic=python-magic,python-magic-bin markdown_it=markdown-it-py
  memcache=python-memcached mpl_toolkits=matplotlib mptt=django-mptt msgpack=msgpack,msgpack-python multipart=python-multipart
  MySQLdb=mysqlclient,mysql-python mysql=mysql-connector-python nacl=pynacl nmap=python-nmap oauth2_provider=django-oauth-toolkit
  OpenGL=pyopengl OpenSSL=pyopenssl pil=pillow PIL=pillow,pillow-simd pkg_resources=setuptools playhouse=peewee
  pptx=python-pptx psycopg2=psycopg2-binary,psycopg2 pydantic_core=pydantic pylab=matplotlib pymysql=pymysql
  pysqlite2=pysqlite pythoncom=pywin32 pythonjsonlogger=python-json-logger pywintypes=pywin32 pyximport=cython
  rest_framework=djangorestframework rest_framework_simplejwt=djangorestframework-simplejwt ruamel=ruamel-yaml
  serial=pyserial setuptools_scm=setuptools-scm skimage=scikit-image sklearn=scikit-learn slugify=python-slugify,awesome-slugify
  snappy=python-snappy snowflake=snowflake-connector-python socketio=python-socketio socks=pysocks
  speech_recognition=speechrecognition stdnum=python-stdnum storages=django-storages telegram=python-telegram-bot
  tensorflow=tensorflow,tensorflow-cpu,tensorflow-gpu,tf-nightly tlz=toolz umap=umap-learn usb=pyusb
  websocket=websocket-client whois=python-whois win32api=pywin32 win32com=pywin32 win32con=pywin32 win32file=pywin32
  win32gui=pywin32 win32service=pywin32 wx=wxpython Xlib=python-xlib xmlsec=python-xmlsec,xmlsec yaml=pyyaml zmq=pyzmq
  zope=zope-interface
  `
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [module = '', names = ''] = entry.split('=');
      return [module, names.split(',')] as const;
    }),
);
