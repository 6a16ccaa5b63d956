package org.innoplaces.webapp.site.part;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.Map;

/** The parameters of an included view, before the variables around it. */
final class InnerVariables extends VariableMapper {

  private final VariableMapper outer;
  private final Map<String, ValueExpression> own = new HashMap<>();

  InnerVariables(VariableMapper outer) {
    this.outer = outer;
  }

  @Override
  public ValueExpression resolveVariable(String name) {
    return own.containsKey(name) ? own.get(name) : outer.resolveVariable(name);
  }

  @Override
  public ValueExpression setVariable(String name, ValueExpression value) {
    return own.put(name, value);
  }
}
