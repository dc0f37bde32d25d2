package org.ownwords.base;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are taken, known by their first bytes and never by what the sender calls them. */
public enum PictureType {
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF);

    private final String contentType;
    private final String ending;
    private final int[] first;

    PictureType(String contentType, String ending, int... first) {
        this.contentType = contentType;
        this.ending = ending;
        this.first = first;
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
    public static Optional<PictureType> of(byte[] bytes) {
        return Stream.of(values()).filter(type -> type.opens(bytes)).findFirst();
    }

    private boolean opens(byte[] bytes) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
