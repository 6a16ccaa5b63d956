package org.innoplaces.site;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.time.ZoneId;

/**
 * The text is the name of a time zone in the IANA database that this Java brings; null is valid.
 */
@Documented
@Retention(RUNTIME)
@Constraint(validatedBy = KnownTimeZone.Validator.class)
public @interface KnownTimeZone {

  /** The message, in both languages. */
  String message() default "{org.innoplaces.site.timeZone}";

  /** No groups by default. */
  Class<?>[] groups() default {};

  /** No payload by default. */
  Class<? extends Payload>[] payload() default {};

  /** Asks Java. */
  class Validator implements ConstraintValidator<KnownTimeZone, String> {

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value == null || ZoneId.getAvailableZoneIds().contains(value);
    }
  }
}
