package org.ownwords.render.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the file that holds tables: directory, check sums, padding (ISO/IEC 14496-22, 4). */
final class Sfnt {

    private static final int CHECK_SUM_BASE = 0xB1B0AFBA;
    private static final int ADJUSTMENT_IN_HEAD = 8;

    private Sfnt() {}

    /** @param tables by name; {@code head} with an adjustment of 0 */
    static byte[] write(Map<String, byte[]> tables) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(tables);
        int count = sorted.size();
        int total = 12 + 16 * count;
        for (byte[] table : sorted.values()) {
            total += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(total);
        int power = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count);
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (count - power)));
        int offset = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : sorted.entrySet()) {
            byte[] bytes = table.getValue();
            file.put(offset, bytes);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checkSum(file, offset, padded(bytes.length)))
                    .putInt(offset)
                    .putInt(bytes.length);
            if (table.getKey().equals("head")) {
                head = offset;
            }
            offset += padded(bytes.length);
        }
        file.putInt(head + ADJUSTMENT_IN_HEAD, CHECK_SUM_BASE - checkSum(file, 0, total));
        return file.array();
    }

    private static int checkSum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
