package se.framsteg.flows;

/** A flow is in a state in which what was asked cannot be done, such as a closed one that should be paused. */
public class FlowIsClosed extends RuntimeException {
    FlowIsClosed(Flow.State state) {
        super("The flow is " + state.code());
    }
}
