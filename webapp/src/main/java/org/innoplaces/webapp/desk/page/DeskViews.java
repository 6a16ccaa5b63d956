package org.innoplaces.webapp.desk.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Sends the forms of a page to the page's own address instead of that of its view. */
public class DeskViews extends ViewHandlerWrapper {

  /** Wraps the handler of Faces; called by Faces. */
  public DeskViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object asked =
        context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    if (!viewId.startsWith("/screens/") || asked == null) {
      return super.getActionURL(context, viewId);
    }
    Object query =
        context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? asked.toString() : asked + "?" + withoutDone(query.toString());
  }

  private static String withoutDone(String query) {
    return query.replaceAll("(^|&)done=[a-z-]*", "");
  }
}
