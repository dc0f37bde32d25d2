package org.ownwords.message;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ownwords.directory.ClaimId;

/** Computes the digest that binds a person's judgement to exact words. */
public final class SectionDigests {

    private SectionDigests() {}

    /** The digest of one section of a variant: the same for the same words, and changed by any change of one character. */
    public static SectionDigest of(VariantId variant, Section section) {
        return new SectionDigest(HexFormat.of()
                .formatHex(sha256().digest(canonical(variant, section).getBytes(StandardCharsets.UTF_8))));
    }

    /** The section with its digest, for reviews and releases. */
    public static SectionRef ref(VariantId variant, Section section) {
        return new SectionRef(variant, section.kind(), of(variant, section));
    }

    private static String canonical(VariantId variant, Section section) {
        StringBuilder text = new StringBuilder("ownwords-section-1\n");
        text.append(variant.message())
                .append('\n')
                .append(variant.tag())
                .append('\n')
                .append(section.kind().word())
                .append('\n');
        for (Passage passage : section.passages()) {
            text.append("## ")
                    .append(passage.claim().map(ClaimId::value).orElse("-"))
                    .append('\n');
            text.append(passage.text()).append('\n');
        }
        return Normalizer2.getNFCInstance().normalize(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
