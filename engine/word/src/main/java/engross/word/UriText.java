package engross.word;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A link's address as a URI (RFC 3986): what no URI may contain is percent-encoded, for Word refuses files with other addresses. */
final class UriText {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private UriText() {}

    static String escaped(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (!isAllowed(address.charAt(i))) {
                return encode(address);
            }
        }
        return address;
    }

    private static String encode(String address) {
        StringBuilder uri = new StringBuilder(address.length() * 2);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && isAllowed((char) b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ALLOWED.indexOf(c) >= 0;
    }
}
