package tw.ictoutsourcing.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What bytes must be like to be UTF-8 (RFC 3629). */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** The offset of the first byte that is not UTF-8, the number of bytes if there is none. */
    static int firstFault(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                int length = lengthOfCharacter(bytes[at]);
                if (length == 0 || wellFormed(bytes, at, length) < length) {
                    return at;
                }
                at += length;
            }
        }
        return at;
    }

    /** Whether the fault is only that the text was cut off within its last character. */
    static boolean cutOff(byte[] bytes, int fault) {
        int length = lengthOfCharacter(bytes[fault]);
        return length > bytes.length - fault && wellFormed(bytes, fault, length) == bytes.length - fault;
    }

    /** How many bytes the character has that begins with a byte, 0 if none does. */
    private static int lengthOfCharacter(byte first) {
        int b = first & 0xFF;
        if (b >= 0xC2 && b <= 0xDF) {
            return 2;
        }
        if (b >= 0xE0 && b <= 0xEF) {
            return 3;
        }
        return b >= 0xF0 && b <= 0xF4 ? 4 : 0;
    }

    /** How many of a character's bytes are there and right. */
    private static int wellFormed(byte[] bytes, int at, int length) {
        int right = 1;
        while (right < length && at + right < bytes.length && isContinuation(bytes[at + right])) {
            if (right == 1 && !secondFits(bytes[at] & 0xFF, bytes[at + 1] & 0xFF)) {
                break;
            }
            right++;
        }
        return right;
    }

    /** Neither longer than need be, nor half of a surrogate pair, nor beyond Unicode. */
    private static boolean secondFits(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
    }
}
