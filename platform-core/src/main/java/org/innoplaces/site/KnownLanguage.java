package org.innoplaces.site;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Locale;

/**
 * The text is the tag of a language that this Java knows by name, so that a mistyped one does not
 * take the site down; null is valid.
 */
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = KnownLanguage.Validator.class)
public @interface KnownLanguage {

  /** The message, in both languages. */
  String message() default "{org.innoplaces.site.language.unknown}";

  /** No groups by default. */
  Class<?>[] groups() default {};

  /** No payload by default. */
  Class<? extends Payload>[] payload() default {};

  /** Asks Java, which calls an unknown language by its code. */
  class Validator implements ConstraintValidator<KnownLanguage, String> {

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      Locale language = Locale.forLanguageTag(value);
      String code = language.getLanguage();
      // What is no tag at all is told by the pattern beside this.
      return code.isEmpty() || !language.getDisplayLanguage(Locale.ENGLISH).equals(code);
    }
  }
}
