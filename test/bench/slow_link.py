"""A line between two TUN devices: every packet waits its turn and half a round trip, both ways.

For kernels without `sch_netem`: TCP runs in the kernel at both ends, this only carries packets.
Usage: slow_link.py <device> <device> <bits per second> <ms of a round trip>. Prints "ready" once both
devices are there; they may then be moved to network namespaces. Ends when its input does.
"""

import fcntl
import heapq
import os
import select
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000

# What does not fit into two seconds of the line is lost, as in a router.
QUEUE_SECONDS = 2


def device(name: str) -> int:
    """Makes a device that hands over whole IP packets."""
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return tun


def main(near: str, far: str, rate: float, round_trip: float) -> None:
    ends = [device(near), device(far)]
    print("ready", flush=True)
    # When the line is free again, for each direction; and packets by the time they arrive.
    free = {end: 0.0 for end in ends}
    under_way: list[tuple[float, int, int, bytes]] = []
    count = 0
    while True:
        wait = max(0.0, under_way[0][0] - time.monotonic()) if under_way else None
        readable, _, _ = select.select([*ends, sys.stdin], [], [], wait)
        if sys.stdin in readable:
            return
        for end in ends:
            while end in readable:
                try:
                    packet = os.read(end, 65535)
                except BlockingIOError:
                    break
                except OSError:
                    # The device is gone, with its namespace.
                    return
                now = time.monotonic()
                start = max(now, free[end])
                if start - now > QUEUE_SECONDS:
                    continue
                free[end] = start + len(packet) * 8 / rate
                other = ends[1 - ends.index(end)]
                count += 1
                heapq.heappush(under_way, (free[end] + round_trip / 2, count, other, packet))
        while under_way and under_way[0][0] <= time.monotonic():
            _, _, end, packet = heapq.heappop(under_way)
            try:
                os.write(end, packet)
            except OSError:
                # The device is not up yet, or is full: the packet is lost.
                pass


main(sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4]) / 1000)
