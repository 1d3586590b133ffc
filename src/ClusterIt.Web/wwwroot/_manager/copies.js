// What could not be kept on the server stays in this browser until it can.
const open = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('clusterit-manager', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('copies');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function act(mode, deed) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const request = deed(database.transaction('copies', mode).objectStore('copies'));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).finally(() => database.close());
}

export const copies = {
  put: (key, copy) => act('readwrite', store => store.put(copy, key)),
  get: key => act('readonly', store => store.get(key)),
  of: beginning => act('readonly', store => store.getAll(IDBKeyRange.bound(beginning, `${beginning}\uffff`))),
  forget: key => act('readwrite', store => store.delete(key)),
};
