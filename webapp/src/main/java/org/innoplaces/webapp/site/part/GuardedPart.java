package org.innoplaces.webapp.site.part;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Renders what is in it to the side first, so that nothing of it is in the page when it fails. */
final class GuardedPart extends UIComponentBase {

  private final String view;

  GuardedPart(String view) {
    this.view = view;
    setTransient(true);
    setRendererType(null);
  }

  @Override
  public String getFamily() {
    return "org.innoplaces.part";
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    StringWriter aside = new StringWriter();
    ResponseWriter writer = page.cloneWithWriter(aside);
    boolean complete = false;
    context.setResponseWriter(writer);
    try {
      super.encodeChildren(context);
      writer.flush();
      complete = true;
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      LeftOut.tell(view, failure);
    } finally {
      context.setResponseWriter(page);
    }
    if (complete) {
      page.write(aside.toString());
    }
  }
}
