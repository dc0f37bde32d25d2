package org.ownwords.render.sms;

/** How a text message is encoded on the air (3GPP TS 23.038). */
public enum SmsEncoding {
    GSM_7("GSM-7"),
    UCS_2("UCS-2");

    private final String label;

    SmsEncoding(String label) {
        this.label = label;
    }

    /** The name that people use. */
    public String label() {
        return label;
    }
}
