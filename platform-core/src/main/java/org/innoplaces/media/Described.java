package org.innoplaces.media;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A medium has an alternative text, or somebody said that it is decorative. Leaving the text empty
 * is no such choice.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Described.Check.class)
public @interface Described {

  /** The sentence of every field that must be filled. */
  String message() default "{jakarta.validation.constraints.NotBlank.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};

  /** Points to the field of the text. */
  class Check implements ConstraintValidator<Described, Media> {

    @Override
    public boolean isValid(Media media, ConstraintValidatorContext context) {
      boolean described = media.alt() != null && !media.alt().isBlank();
      if (described || Boolean.TRUE.equals(media.decorative())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("alt")
          .addConstraintViolation();
      return false;
    }
  }
}
