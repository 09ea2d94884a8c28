"""Reads mails with Python's own parser, which raises on every defect that it knows, and prints what it made of them.

Usage: judge.py FILE... – prints a JSON list with a verdict a file.
"""

import json
import sys
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses


def unflow(text):
    """RFC 3676, sections 4.1-4.5, for DelSp=yes."""
    paragraphs, open_depth = [], None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        line = line[depth:]
        if line.startswith(" "):
            line = line[1:]
        flowed = line.endswith(" ") and line != "-- "
        content = line[:-1] if flowed else line
        if open_depth is not None and open_depth == depth:
            paragraphs[-1] += content
        else:
            paragraphs.append(">" * depth + (" " if depth and content else "") + content)
        open_depth = depth if flowed else None
    return "\n".join(paragraphs)


def addresses(header):
    """By the older interface: the newer one puts spaces between the encoded words of a long name."""
    return [
        {"name": str(make_header(decode_header(name))), "address": address}
        for name, address in getaddresses([header])
    ]


def verdict(path):
    with open(path, "rb") as file:
        octets = file.read()
    message = message_from_bytes(octets, policy=policy.SMTP.clone(raise_on_defect=True))
    raw = message_from_bytes(octets)
    text, html = list(message.iter_parts())
    assert message.get_content_type() == "multipart/alternative"
    assert text["content-type"].params["format"] == "flowed"
    assert text["content-type"].params["delsp"] == "yes"
    return {
        "subject": str(message["subject"]),
        "from": addresses(raw["from"]),
        "to": addresses(raw["to"]),
        "language": str(message["content-language"]),
        "date": message["date"].datetime.timestamp(),
        "messageId": str(message["message-id"]),
        "text": unflow(text.get_content().replace("\r\n", "\n")),
        "html": html.get_content().replace("\r\n", "\n"),
    }


print(json.dumps([verdict(path) for path in sys.argv[1:]]))
