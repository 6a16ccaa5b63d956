package org.innoplaces.launcher.door;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Gives a body to the refusals that the server's HTTP parser sends without one: over-long request
 * lines and headers, unknown versions, a missing host, a length that is no number.
 *
 * <p>Stands between the wire and the parser, which closes the connection after each of them.
 */
final class ExplainRefusals extends BaseFilter {

  private static final int REMEMBERED = 32;
  private static final int STATUS = "HTTP/1.1 ".length();

  private final Attribute<String> beginning =
      Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("innoplaces.request.beginning");

  @Override
  public NextAction handleRead(FilterChainContext context) {
    if (beginning.get(context.getConnection()) == null) {
      beginning.set(context.getConnection(), start(context.getMessage(), REMEMBERED));
    }
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleWrite(FilterChainContext context) {
    Object message = context.getMessage();
    String request = beginning.remove(context.getConnection());
    if (message instanceof Buffer answer && isRefusal(answer) && request != null) {
      String head = answer.toStringContent(StandardCharsets.ISO_8859_1);
      Refusal.of(head, request)
          .ifPresent(
              told -> context.setMessage(Buffers.wrap(context.getMemoryManager(), told.bytes())));
    }
    return context.getInvokeAction();
  }

  private static boolean isRefusal(Buffer answer) {
    int first = answer.position();
    return answer.remaining() > STATUS
        && answer.get(first) == 'H'
        && (answer.get(first + STATUS) == '4' || answer.get(first + STATUS) == '5');
  }

  private static String start(Buffer bytes, int most) {
    int length = Math.min(bytes.remaining(), most);
    return bytes.toStringContent(
        StandardCharsets.ISO_8859_1, bytes.position(), bytes.position() + length);
  }
}
