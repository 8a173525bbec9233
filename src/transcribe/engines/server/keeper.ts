/**
 * A shell that runs a server and ends it when its own stdin ends: the other end is held by the stage, so that the
 * server goes with it however that happens, a kill -9 included. The server itself reads no stdin that could tell it.
 * Usage: sh -c KEEPER keeper PROGRAM ARGUMENT…; exits as the program does.
 */
export const KEEPER = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( read -r _ <&3; kill -9 "$server" ) 2>/dev/null &
watch=$!
exec 3<&- </dev/null
wait "$server"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;
