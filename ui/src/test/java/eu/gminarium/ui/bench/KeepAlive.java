package eu.gminarium.ui.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that stays open as long as the server lets it. A client library would take more of the two processors than what is measured. */
final class KeepAlive implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final URI address;
    private Socket socket;
    private InputStream in;

    KeepAlive(URI address) throws IOException {
        this.address = address;
        this.socket = connect();
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Socket connect() throws IOException {
        Socket made = new Socket(address.getHost(), address.getPort());
        made.setTcpNoDelay(true);
        return made;
    }

    /** Sends a request and gives the status of its answer, whose body is read and dropped. */
    int get(String path, String... headers) throws IOException {
        return exchange("GET " + path + head(headers) + "\r\n");
    }

    int post(String path, String form) throws IOException {
        return exchange("POST " + path + head("Content-Type: application/x-www-form-urlencoded") + "Content-Length: "
                + form.length() + "\r\n\r\n" + form);
    }

    private String head(String... headers) {
        StringBuilder head =
                new StringBuilder(" HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAccept: text/html\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    private int exchange(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
            last |= lower.equals("connection: close");
        }
        drop(length, chunked);
        if (last) {
            reconnect();
        }
        return status;
    }

    private void reconnect() throws IOException {
        socket.close();
        socket = connect();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private void drop(long length, boolean chunked) throws IOException {
        if (!chunked) {
            in.skipNBytes(length);
            return;
        }
        long size;
        do {
            size = Long.parseLong(line(), 16);
            in.skipNBytes(size);
            line();
        } while (size > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
