package org.innoplaces.webapp.site.part;

import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <s:guarded src="…">}: includes a view like {@code ui:include}, parameters and all, but
 * what fails in it, while it is built or while it is rendered, leaves out the view and not the
 * page.
 */
public final class GuardedInclude extends TagHandler {

  private final TagAttribute source;

  /** Made by Facelets for each place where the tag is written. */
  public GuardedInclude(TagConfig config) {
    super(config);
    source = getRequiredAttribute("src");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    String view = source.getValue(context);
    GuardedPart part = new GuardedPart(view);
    part.setId("part" + context.generateUniqueId(tagId));
    VariableMapper outer = context.getVariableMapper();
    context.setVariableMapper(new InnerVariables(outer));
    try {
      nextHandler.apply(context, parent);
      context.includeFacelet(part, view);
      parent.getChildren().add(part);
    } catch (IOException | RuntimeException | LinkageError failure) {
      LeftOut.tell(view, failure);
    } finally {
      // Who fails within an include leaves its own context behind.
      context.getFacesContext().getAttributes().put(FaceletContext.FACELET_CONTEXT_KEY, context);
      context.setVariableMapper(outer);
    }
  }
}
