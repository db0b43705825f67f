from shop.orders import Order


def place(order:
    if order.total > 
        return


class Basket
    def add(self, line):
        self.lines.append(line)
