package se.framsteg.network.requests;

/** Why a question is held: for what it says or how it was filled in, for its network, or only for how much the region is asked. */
enum HeldFor {
    WORDS,
    NETWORK,
    REGION
}
