/* Pages that were opened as files may not start workers, and the search is one: there it runs in a hidden frame.
 * Served from here, so that the manual asks no other host for it. */
if (location.protocol === "file:") {
  window.Worker = window.IFrameWorker = class extends EventTarget {
    constructor(url) {
      super()
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      document.body.appendChild(this.frame)
      const inside = this.frame.contentWindow
      inside.postMessage = data => {
        const event = new MessageEvent("message", { data })
        this.dispatchEvent(event)
        this.onmessage?.(event)
      }
      const script = inside.document.createElement("script")
      this.started = new Promise(resolve => { script.onload = resolve })
      script.src = new URL(url, location.href)
      inside.document.head.appendChild(script)
    }

    postMessage(data) {
      this.started.then(() => {
        const inside = this.frame.contentWindow
        const event = new inside.MessageEvent("message", { data })
        inside.dispatchEvent(event)
        inside.onmessage?.(event)
      })
    }

    terminate() {
      this.frame.remove()
    }
  }
}
