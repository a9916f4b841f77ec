package samvad.sources.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the open internet from those of this machine, its networks and its cloud: by IANA's special-purpose registries. */
final class PublicAddresses {
    /** Each first address with the number of bits that count. */
    private static final int[][] SPECIAL_4 = {
        {0, 0, 8}, {10, 0, 8}, {100, 64, 10}, {127, 0, 8}, {169, 254, 16}, {172, 16, 12}, {192, 168, 16}, {198, 18, 15}, {224, 0, 4}, {240, 0, 4}};

    private static final int[][] SPECIAL_24 = {{192, 0, 0}, {192, 0, 2}, {192, 88, 99}, {198, 51, 100}, {203, 0, 113}};

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] address) {
        int first = address[0] & 0xFF;
        int start = first << 8 | address[1] & 0xFF;
        for (int[] special : SPECIAL_4) {
            if ((start ^ (special[0] << 8 | special[1])) >> 16 - special[2] == 0) {
                return false;
            }
        }
        int third = address[2] & 0xFF;
        return Arrays.stream(SPECIAL_24).noneMatch(special -> special[0] == first && special[1] == (start & 0xFF) && special[2] == third);
    }

    /** Only what is given out for the internet (2000::/3), and of that neither examples nor what wraps an IPv4 address that is not public. */
    private static boolean isPublic6(byte[] address) {
        if (startsWith(address, 0x00, 0x64, 0xFF, 0x9B)) {
            return isPublic4(Arrays.copyOfRange(address, 12, 16)) && isZero(address, 4, 12);
        }
        if ((address[0] & 0xE0) != 0x20 || startsWith(address, 0x20, 0x01, 0x0D, 0xB8) || startsWith(address, 0x20, 0x01, 0x00, 0x00)) {
            return false;
        }
        return !startsWith(address, 0x20, 0x02) || isPublic4(Arrays.copyOfRange(address, 2, 6));
    }

    private static boolean startsWith(byte[] address, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((address[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(byte[] address, int from, int to) {
        for (int i = from; i < to; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** A host's address that Samvad does not go to. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host);
        }
    }
}
