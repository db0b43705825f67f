import ConfigParser

def report(orders):
    print "orders:", len(orders)
    try:
        orders.send()
    except IOError, error:
        print >>log, error
        raise ValueError, "not sent"
    exec "total = 0"
    return 0777L
