package mutual.policies.flags;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

public class Rollout {
    public boolean isEnabled(String name, int percent, String customer) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-1").digest((name + ":" + customer).getBytes(StandardCharsets.UTF_8));
        return Integer.remainderUnsigned(ByteBuffer.wrap(sum).getInt(), 100) < percent;
    }
}
