-- What comes near its review date is found without reading every sign-off.
create index review_sign_off_by on review_sign_off (review_by);
