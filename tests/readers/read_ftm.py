"""Read FollowTheMoney entities, a line each, with its own library, and print what it keeps of them as JSON.

Run by tests/unit/test_interchange.py in an environment of its own (`make readers`): followthemoney from 4.0 on needs
PyICU, which has no wheel, and the releases before it pin networkx and rdflib to older versions than ours.
"""

import json
import sys

from followthemoney import model

for line in sys.stdin:
    entity = json.loads(line)
    proxy = model.get_proxy(entity, cleaned=False)  # cleans: a value that its type refuses is dropped
    proxy.schema.validate(entity)
    kept = {name: sorted(proxy.get(name)) for name in entity["properties"]}
    sys.stdout.write(json.dumps({"schema": proxy.schema.name, "properties": kept}) + "\n")
