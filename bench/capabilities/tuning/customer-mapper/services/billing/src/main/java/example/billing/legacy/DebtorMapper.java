package example.billing.legacy;

import java.sql.ResultSet;
import java.sql.SQLException;

public class DebtorMapper {
    public Debtor map(ResultSet rs) throws SQLException {
        Debtor debtor = new Debtor();
        debtor.setNumber(rs.getString("CUST_NO"));
        debtor.setName(rs.getString("FIRST_NM") + " " + rs.getString("LAST_NM"));
        debtor.setPostcode(rs.getString("POSTAL_CD"));
        debtor.setBlocked("J".equals(rs.getString("BLK_FLG")));
        debtor.setSince(rs.getDate("CREATE_DT").toLocalDate());
        return debtor;
    }
}
