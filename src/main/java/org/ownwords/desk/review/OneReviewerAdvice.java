package org.ownwords.desk.review;

import org.ownwords.review.Reviews;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every staff page label what one reviewer alone could judge; templates find it as {@code oneReviewer}. */
@ControllerAdvice("org.ownwords.desk")
class OneReviewerAdvice {

    private final Reviews reviews;

    OneReviewerAdvice(Reviews reviews) {
        this.reviews = reviews;
    }

    @ModelAttribute("oneReviewer")
    OneReviewer oneReviewer() {
        return new OneReviewer(reviews::onlyReviewer);
    }
}
