package org.ownwords.message;

import java.util.Optional;

/**
 * What somebody says of an image as they bring it.
 *
 * @param title how staff find it
 * @param credit who made it and by what right it is used
 * @param peopleShown who can be seen in it, empty for nobody
 * @param consent of those who are shown
 * @param alternativeText what is to be seen, in English
 */
public record NewImage(
        String title, String credit, String peopleShown, Optional<ImageConsent> consent, String alternativeText) {}
