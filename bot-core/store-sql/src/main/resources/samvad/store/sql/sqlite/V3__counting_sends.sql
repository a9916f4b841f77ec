-- What is counted each time somebody looks how Samvad does is read from these alone.
CREATE INDEX send_state ON send (state);
CREATE INDEX send_doubles ON send (possible_doubles) WHERE possible_doubles > 0;
