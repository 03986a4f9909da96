"""What becomes JSON, in the words of the API."""


def moment(at):
    return at.isoformat(timespec="milliseconds") + "Z"


def summary(entry):
    view = entry["typeView"][0]
    return {
        "id": str(entry["_id"]),
        **{name: entry[name] for name in ("slug", "title", "aliases")},
        "type": {"slug": view["slug"], "names": view["names"]},
        **{name: entry[name] for name in ("picture", "version", "views")},
        "createdAt": moment(entry["createdAt"]),
        "updatedAt": moment(entry["updatedAt"]),
    }


def attributes(entry):
    registry = {each["key"]: each for each in entry.get("registry", [])}
    editors = {each["_id"]: each["username"] for each in entry.get("editors", [])}
    shown = [
        {
            "key": each["key"],
            **{name: registry[each["key"]][name] for name in ("names", "group")},
            "kind": each["kind"],
            "direction": registry[each["key"]]["direction"],
            "value": each["value"],
            "sources": each["sources"],
            "note": each["note"],
            "editedBy": editors.get(each["editedBy"]),
            "editedAt": moment(each["editedAt"]),
        }
        for each in entry.get("attributes", [])
    ]
    return sorted(shown, key=lambda each: (each["group"], registry[each["key"]]["position"]))


def cards(found):
    return [{**summary(entry), "highlights": attributes(entry)} for entry in found]


def presented(entry):
    return {**summary(entry), "protection": entry["protection"], "attributes": attributes(entry)}


def compared(sides):
    cells = [{each["key"]: each for each in side.pop("attributes")} for side in sides]
    keys = dict.fromkeys(key for side in cells for key in side)
    rows = [{"key": key, "cells": [side.get(key) for side in cells]} for key in keys]
    for row in rows:
        values = [cell and cell["value"] for cell in row["cells"]]
        row["same"] = all(value == values[0] for value in values)
    return {"entries": sides, "rows": rows}
