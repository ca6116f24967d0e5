package eu.gminarium.messaging;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a sender and a mail server and falls silent at a chosen moment, so that the sender can be killed in it. */
final class HoldingRelay implements Closeable {

    /** Where it falls silent. */
    enum Moment {
        /** The server does not have the mail yet. */
        BEFORE_DELIVERY,
        /** The server has the mail, and the sender does not know. */
        BEFORE_REPLY
    }

    private record Hold(Moment moment, AtomicInteger mails, CountDownLatch reached) {}

    private final ServerSocket door;
    private final int server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Hold> hold = new AtomicReference<>();

    /** @param server the mail server's port on this machine */
    HoldingRelay(int server) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Falls silent at that moment of the n-th mail from now on; the latch tells when. */
    CountDownLatch holdAt(Moment moment, int mail) {
        Hold next = new Hold(moment, new AtomicInteger(mail), new CountDownLatch(1));
        hold.set(next);
        return next.reached();
    }

    /** Lets everything through from now on. */
    void release() {
        hold.set(null);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket sender = door.accept();
                Socket receiver = new Socket(InetAddress.getLoopbackAddress(), server);
                sockets.add(sender);
                sockets.add(receiver);
                AtomicBoolean silent = new AtomicBoolean();
                threads.execute(() -> run(() -> toServer(sender, receiver, silent)));
                threads.execute(() -> run(() -> toSender(receiver, sender, silent)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void toServer(Socket sender, Socket receiver, AtomicBoolean silent) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = receiver.getOutputStream();
        boolean text = false;
        String line = lines.readLine();
        while (line != null) {
            if (!text && line.equals("DATA")) {
                if (held(Moment.BEFORE_DELIVERY)) {
                    reached();
                    return;
                }
                text = true;
            } else if (text && line.equals(".")) {
                text = false;
                silent.set(held(Moment.BEFORE_REPLY));
            }
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            line = lines.readLine();
        }
        receiver.close();
    }

    private void toSender(Socket receiver, Socket sender, AtomicBoolean silent) throws IOException {
        InputStream in = receiver.getInputStream();
        OutputStream out = sender.getOutputStream();
        byte[] buffer = new byte[1024];
        int read = in.read(buffer);
        while (read >= 0) {
            if (silent.get()) {
                reached();
                return;
            }
            out.write(buffer, 0, read);
            out.flush();
            read = in.read(buffer);
        }
        sender.close();
    }

    private boolean held(Moment moment) {
        Hold current = hold.get();
        return current != null && current.moment() == moment && current.mails().decrementAndGet() == 0;
    }

    private void reached() {
        Hold current = hold.get();
        if (current != null) {
            current.reached().countDown();
        }
    }

    private interface Pump {
        void run() throws IOException;
    }

    /** A killed sender breaks its connection; that is what this is for. */
    private static void run(Pump pump) {
        try {
            pump.run();
        } catch (IOException broken) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.close();
    }
}
