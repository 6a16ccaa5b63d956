package org.innoplaces.system.harness;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for the test run; one context of its own, and so no shared cookie, for each test. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a Chromium");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError("In continuous integration a missing Chromium is a failure.");
    }
    return ConditionEvaluationResult.disabled(Chromium.HOW_TO_GET_IT);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    SharedBrowser browser =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent("browser", key -> SharedBrowser.start(), SharedBrowser.class);
    Store store = context.getStore(NAMESPACE);
    return store.getOrComputeIfAbsent("window", key -> browser.open(), Window.class).page();
  }
}
