package example.billing.legacy;

import java.sql.ResultSet;
import java.sql.SQLException;

public class OrderMapper {
    public LegacyOrder map(ResultSet rs) throws SQLException {
        LegacyOrder order = new LegacyOrder();
        order.setNumber(rs.getString("ORD_NO"));
        order.setCustomer(rs.getString("CUST_NO"));
        order.setTotal(rs.getBigDecimal("NET_AMT"));
        order.setShipped("J".equals(rs.getString("SHIP_FLG")));
        order.setCreated(rs.getDate("CREATE_DT").toLocalDate());
        return order;
    }
}
