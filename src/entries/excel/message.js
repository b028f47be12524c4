// The sentence stands in the address, behind the #: it goes to no server.
document.getElementById('message').textContent = decodeURIComponent(location.hash.slice(1));
