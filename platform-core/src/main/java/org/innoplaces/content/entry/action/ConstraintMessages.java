package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.innoplaces.problem.Message;

/** The sentences of Bean Validation in the language of whoever will read them. */
@ApplicationScoped
class ConstraintMessages {

  private final ValidatorFactory factory;

  protected ConstraintMessages() {
    this(null);
  }

  @Inject
  ConstraintMessages(ValidatorFactory factory) {
    this.factory = factory;
  }

  Message of(ConstraintViolation<?> violation) {
    MessageInterpolator interpolator = factory.getMessageInterpolator();
    String template = violation.getMessageTemplate();
    MessageInterpolator.Context context = new Violated(violation);
    return locale -> interpolator.interpolate(template, context, locale);
  }

  private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }
}
