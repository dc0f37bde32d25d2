package org.ownwords.sound;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of sound file that are taken, known by their first bytes and never by what the sender calls them. */
public enum AudioType {
    MP3("audio/mpeg", "mp3"),
    OGG("audio/ogg", "ogg"),
    MP4("audio/mp4", "m4a"),
    WAV("audio/wav", "wav"),
    /** What browsers other than Apple's record. */
    WEBM("audio/webm", "webm");

    private final String contentType;
    private final String ending;

    AudioType(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** The content type that it is served as. */
    public String contentType() {
        return contentType;
    }

    /** The ending of its file's name, without the dot. */
    public String ending() {
        return ending;
    }

    /** The kind of a file by its first bytes, empty for any other. */
    public static Optional<AudioType> of(byte[] bytes) {
        return Stream.of(values()).filter(type -> type.opens(bytes)).findFirst();
    }

    private boolean opens(byte[] bytes) {
        return switch (this) {
            case MP3 ->
                has(bytes, 0, "ID3") || (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xE6) == 0xE2);
            case OGG -> has(bytes, 0, "OggS");
            case MP4 -> has(bytes, 4, "ftyp");
            case WAV -> has(bytes, 0, "RIFF") && has(bytes, 8, "WAVE");
            case WEBM -> has(bytes, 0, "\u001A\u0045\u00DF\u00A3");
        };
    }

    private static boolean has(byte[] bytes, int at, String sign) {
        byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.length <= at + i || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
