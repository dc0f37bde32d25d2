package org.ownwords.sound;

/** The check sum of a page of Ogg: CRC-32 with the polynomial 04C11DB7, not reflected, starting from 0 (RFC 3533, section 6). */
final class OggSum {

    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int SUM_FROM = 22;
    private static final int SUM_TO = 26;
    private static final int[] TABLE = table();

    private OggSum() {}

    /** Of the page that starts there; the place of the sum itself counts as nought. */
    static int of(byte[] bytes, int start, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int one = i >= SUM_FROM && i < SUM_TO ? 0 : bytes[start + i] & 0xFF;
            sum = sum << 8 ^ TABLE[sum >>> 24 ^ one];
        }
        return sum;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
            table[i] = sum;
        }
        return table;
    }
}
